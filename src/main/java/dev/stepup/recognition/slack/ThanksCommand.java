package dev.stepup.recognition.slack;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.recognition.GiveRecognition.Thanks;
import dev.stepup.recognition.slack.ThanksForm.Draft;
import dev.stepup.slack.Command;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.TypedText;
import dev.stepup.slack.Words;
import dev.stepup.team.Person;
import dev.stepup.team.PersonWord;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup thanks @someone inventing what they did}; what is left out is asked for in a form. */
@Component
@Order(30)
final class ThanksCommand implements Subcommand {

    private final Teams teams;
    private final PersonWord personWord;
    private final Colleagues colleagues;
    private final Thanking thanking;

    ThanksCommand(Teams teams, PersonWord personWord, Colleagues colleagues, Thanking thanking) {
        this.teams = teams;
        this.personWord = personWord;
        this.colleagues = colleagues;
        this.thanking = thanking;
    }

    @Override
    public String name() {
        return "thanks";
    }

    @Override
    public String helpKey() {
        return "recognition.help";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return teams.of(asker.workspace(), asker.asker()).stream().anyMatch((Team team) -> team.has(asker.asker()));
    }

    @Override
    public Reply answer(Command command, Words words) {
        if (!offeredTo(command)) {
            return Reply.words(words.say("recognition.noTeam"));
        }
        String[] parts = command.words().split("\\s+", 3);
        if (parts[0].isEmpty()) {
            return thanking.ask(command, Draft.in(command.channel()), words);
        }
        Optional<Person> receiver = personWord.read(command.workspace(), parts[0]);
        if (receiver.isEmpty()) {
            return Reply.words(words.say("recognition.unknownPerson", readable(command, parts[0])));
        }
        if (receiver.get().id().equals(command.asker())) {
            return Reply.words(words.say("recognition.toOneself"));
        }
        return parts.length == 1
                ? ask(command, receiver.get(), Optional.empty(), words)
                : withFunction(command, receiver.get(), parts, words);
    }

    private Reply withFunction(Command command, Person receiver, String[] parts, Words words) {
        Optional<LeadershipFunction> function = LeadershipFunction.called(parts[1]);
        if (function.isEmpty()) {
            return Reply.words(words.say(
                    "recognition.unknownFunction",
                    Mrkdwn.escape(receiver.name()),
                    readable(command, parts[1]),
                    Mrkdwn.escape(receiver.handle())));
        }
        if (parts.length == 2) {
            return ask(command, receiver, function, words);
        }
        String story = TypedText.plain(parts[2], id -> colleagues.nameOf(command.workspace(), id));
        Thanks thanks = new Thanks(
                command.workspace(),
                command.asker(),
                receiver.id(),
                function.get(),
                Mrkdwn.shorten(story.strip(), ThanksForm.STORY_LIMIT),
                Optional.empty(),
                command.channel(),
                command.trigger());
        return Reply.words(thanking.describe(thanks, thanking.give(thanks), words));
    }

    private Reply ask(Command command, Person receiver, Optional<LeadershipFunction> function, Words words) {
        return thanking.ask(
                command, new Draft(command.channel(), Optional.of(receiver.id()), function, Optional.empty()), words);
    }

    private String readable(Command command, String word) {
        String plain = TypedText.plain(word, id -> colleagues.nameOf(command.workspace(), id));
        return Mrkdwn.escape(Mrkdwn.shorten(plain, 40));
    }
}
