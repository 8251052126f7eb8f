package dev.stepup.schedule.chat;

import dev.stepup.chat.Form;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.OpenForm;
import dev.stepup.chat.interaction.Press;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.chat.TeamForm.Extent;
import dev.stepup.team.people.Channels;
import dev.stepup.team.people.Channels.Joining;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Offers to join the channel chosen in a team form when that is the only problem. Everything typed is kept. */
@Component
final class JoinFromForm implements Listener {

    private static final String JOIN = "team_form_join";
    private static final List<Problem> ALL_IN_THE_WAY = List.of(Problem.NOT_IN_CHANNEL);

    private final Channels channels;
    private final TeamForm form;
    private final TeamFormDefaults wishes;
    private final Forms forms;

    JoinFromForm(Channels channels, TeamForm form, TeamFormDefaults wishes, Forms forms) {
        this.channels = channels;
        this.form = form;
        this.wishes = wishes;

        this.forms = forms;
    }

    /** Whether these problems go away by joining. */
    static boolean mends(List<Problem> problems) {
        return problems.equals(ALL_IN_THE_WAY);
    }

    /** Puts the offer on top of this form, which keeps what was filled in. */
    void offer(TeamRequest filled, OpenForm shown, Words words) {
        redraw(filled, shown, top -> offer(top, "schedule.join.ask", filled, words), words);
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(JOIN, this::join);
    }

    private void join(Press press) {
        Asker asker = press.asker();
        Words words = press.words();
        Extent extent = Extent.of(press.openForm());
        FormValues values = press.openForm().values();
        wishes.of(asker, extent.team())
                .map(before -> form.read(values, extent, before, words).wish())
                .ifPresent(filled -> redraw(filled, press.openForm(), top -> join(top, filled, words), words));
    }

    private void redraw(TeamRequest filled, OpenForm shown, Consumer<Form> top, Words words) {
        forms.redraw(filled.team().workspace(), shown, form.draw(filled, Extent.of(shown), top, words));
    }

    private void join(Form top, TeamRequest filled, Words words) {
        String channel = filled.team().channel();
        Joining joining = channels.join(filled.team().workspace(), channel);
        String said = "schedule.join.save." + joining;
        if (joining == Joining.NOT_NOW) {
            offer(top, said, filled, words);
        } else {
            top.paragraph(words.say(said, Markup.channel(channel)));
        }
    }

    private static void offer(Form top, String said, TeamRequest filled, Words words) {
        top.paragraph(words.say(said, Markup.channel(filled.team().channel())));
        top.button(JOIN, words.say("schedule.join"));
    }
}
