package dev.stepup.thanks.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.confirmation.ConfirmableAction;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.chat.platform.OptionalCalls;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.people.Members;
import dev.stepup.team.people.UserGroups;
import dev.stepup.thanks.GiveThanks.Thanks;
import dev.stepup.workspace.MemberId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Thanks the people of a user group who share a team with the giver, after showing the giver who they are. */
@Component
final class GroupThanks implements ConfirmableAction {

    /** As many characters as a button carries. */
    private static final int CARRIED = 2000;

    private final UserGroups userGroups;
    private final Colleagues colleagues;
    private final SendThanks thanking;
    private final OptionalCalls optionalCalls;

    GroupThanks(UserGroups userGroups, Colleagues colleagues, SendThanks thanking, OptionalCalls optionalCalls) {
        this.userGroups = userGroups;
        this.colleagues = colleagues;
        this.thanking = thanking;
        this.optionalCalls = optionalCalls;
    }

    /** Adds whom of these groups the asker can thank; returns the key of why there is nobody, if there is not. */
    Optional<String> addMembers(Command command, List<String> groups, Set<MemberId> receivers) {
        Set<MemberId> members = new LinkedHashSet<>();
        for (String group : groups) {
            Members told = optionalCalls.forExtras(() -> userGroups.members(command.workspace(), group));
            if (!(told instanceof Members.Told known)) {
                return Optional.of("thanks.group.silent");
            }
            members.addAll(known.people());
        }
        members.remove(command.asker());
        List<MemberId> thanked = colleagues.onTeamWith(command.workspace(), command.asker(), command.channel()).stream()
                .filter(members::contains)
                .toList();
        receivers.addAll(thanked);
        return thanked.isEmpty() ? Optional.of("thanks.group.nobody") : Optional.empty();
    }

    /** Shows who would be thanked for what, and asks. */
    Reply ask(Thanks thanks, Words words) {
        String carried = carried(thanks);
        if (carried.length() > CARRIED) {
            int room = CARRIED - (carried.length() - thanks.story().length());
            return Reply.words(words.say("thanks.group.tooLong", Math.max(1, room)));
        }
        String question = words.say(
                "thanks.group.ask",
                thanking.names(thanks.workspace(), thanks.giver(), thanks.receivers(), words),
                thanks.function().label(),
                Markup.quote(thanks.story()));
        return Reply.message(Confirmation.ask(name(), question, carried, words));
    }

    @Override
    public String name() {
        return "thanks_group";
    }

    @Override
    public Message confirm(Confirmation confirmation, Words words) {
        String[] carried = confirmation.value().split(" ", 3);
        Thanks thanks = new Thanks(
                confirmation.asker().workspace(),
                confirmation.asker().id(),
                Arrays.stream(carried[1].split(","))
                        .map(MemberId::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                LeadershipFunction.valueOf(carried[0]),
                carried[2],
                Optional.empty(),
                confirmation.channel(),
                "confirmed:" + confirmation.question());
        return Message.of(thanking.describe(thanks, thanking.give(thanks), words));
    }

    private static String carried(Thanks thanks) {
        String people = thanks.receivers().stream().map(MemberId::value).collect(Collectors.joining(","));
        return thanks.function().name() + " " + people + " " + thanks.story();
    }
}
