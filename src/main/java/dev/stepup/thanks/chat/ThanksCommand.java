package dev.stepup.thanks.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.CommandButtons;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.chat.typed.Spelling;
import dev.stepup.chat.typed.TypedText;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.FindTypedPerson;
import dev.stepup.team.people.Person;
import dev.stepup.thanks.GiveThanks.Thanks;
import dev.stepup.thanks.chat.ThanksForm.Draft;
import dev.stepup.workspace.MemberId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup thanks @someone inventing what they did} records thanks. A form asks for what is missing. */
@Component
@Order(30)
final class ThanksCommand implements Subcommand {

    private static final List<String> FUNCTIONS = Arrays.stream(LeadershipFunction.values())
            .map(function -> function.label().toLowerCase(Locale.ROOT))
            .toList();

    private final Teams teams;
    private final FindTypedPerson findTypedPerson;
    private final Colleagues colleagues;
    private final SendThanks thanking;
    private final GroupThanks groupThanks;

    ThanksCommand(
            Teams teams,
            FindTypedPerson findTypedPerson,
            Colleagues colleagues,
            SendThanks thanking,
            GroupThanks groupThanks) {
        this.teams = teams;
        this.findTypedPerson = findTypedPerson;
        this.colleagues = colleagues;
        this.thanking = thanking;
        this.groupThanks = groupThanks;
    }

    @Override
    public String name() {
        return "thanks";
    }

    @Override
    public String helpKey() {
        return "thanks.help";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return teams.of(asker.workspace(), asker.asker()).stream().anyMatch((Team team) -> team.has(asker.asker()));
    }

    @Override
    public Reply answer(Command command, Words words) {
        if (!offeredTo(command)) {
            return Reply.words(words.say("thanks.noTeam"));
        }
        TypedThanks typed = TypedThanks.read(
                command.typed(), at -> findTypedPerson.read(command.workspace(), command.asker(), command.typed(), at));
        if (typed.words().size() == 0) {
            return thanking.ask(command, Draft.in(command.channel()), words);
        }
        boolean unknown = typed.hasFunction() && FindTypedPerson.looksLikeOne(typed.functionWord());
        if (typed.isToNobody() || unknown) {
            String word = typed.hasFunction() ? typed.functionWord() : command.words();
            return findTypedPerson.mayBeNotKnownYet(command.workspace(), command.asker(), firstOf(word))
                    ? Reply.words(words.say("thanks.notKnownYet", asMention(command, firstOf(word))))
                    : Reply.words(words.say("thanks.unknownPerson", readable(command, word)));
        }
        Set<MemberId> receivers = new LinkedHashSet<>();
        typed.people().forEach(person -> receivers.add(person.id()));
        if (receivers.contains(command.asker())) {
            return Reply.words(words.say("thanks.toOneself"));
        }
        if (!typed.groups().isEmpty()) {
            Optional<String> refused = groupThanks.addMembers(command, typed.groups(), receivers);
            if (refused.isPresent()) {
                return Reply.words(words.say(refused.get()));
            }
        }
        return typed.hasFunction()
                ? withFunction(command, receivers, typed, words)
                : ask(command, receivers, Optional.empty(), words);
    }

    private Reply withFunction(Command command, Set<MemberId> receivers, TypedThanks typed, Words words) {
        Optional<LeadershipFunction> function = typed.function();
        if (function.isEmpty()) {
            return Spelling.nearest(typed.words().lower(typed.functionAt()), FUNCTIONS)
                    .map(right -> didYouMean(command, typed, right, words))
                    .orElseGet(() -> unknownFunction(command, receivers, typed, words));
        }
        String story = TypedText.plain(typed.story(), colleagues.namesFor(command.workspace(), command.asker()))
                .strip();
        if (story.isEmpty()) {
            return ask(command, receivers, function, words);
        }
        Thanks thanks = new Thanks(
                command.workspace(),
                command.asker(),
                receivers,
                function.get(),
                Markup.shorten(story, ThanksForm.STORY_LIMIT),
                Optional.empty(),
                command.channel(),
                command.id());
        return typed.groups().isEmpty()
                ? Reply.words(thanking.describe(thanks, thanking.give(thanks), words))
                : groupThanks.ask(thanks, words);
    }

    private Reply didYouMean(Command command, TypedThanks typed, String right, Words words) {
        String better = typed.words().with(typed.functionAt(), right);
        String plain = TypedText.plain(
                better,
                colleagues.namesFor(command.workspace(), command.asker()).andThen(name -> "@" + name));
        return CommandButtons.didYouMean(typed.functionWord(), command.with(better), name() + " " + plain, words);
    }

    private Reply unknownFunction(Command command, Set<MemberId> receivers, TypedThanks typed, Words words) {
        String handle = typed.people().stream().findFirst().map(Person::handle).orElse("eli");
        return Reply.words(words.say(
                "thanks.unknownFunction",
                thanking.names(command.workspace(), command.asker(), receivers, words),
                readable(command, typed.functionWord()),
                Markup.escape(handle)));
    }

    private Reply ask(Command command, Set<MemberId> receivers, Optional<LeadershipFunction> function, Words words) {
        return thanking.ask(command, new Draft(command.channel(), receivers, function, Optional.empty()), words);
    }

    private static String firstOf(String typed) {
        return typed.strip().split("\\s+", 2)[0];
    }

    /** Slack shows the name of whom we do not know. */
    private String asMention(Command command, String word) {
        return TypedText.person(word).map(Markup::person).orElseGet(() -> readable(command, word));
    }

    private String readable(Command command, String word) {
        String plain = TypedText.plain(word, colleagues.namesFor(command.workspace(), command.asker()));
        return Markup.escape(Markup.shorten(plain, 40));
    }
}
