package dev.stepup.schedule.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamWish;
import dev.stepup.schedule.slack.TeamForm.Extent;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Form;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.Channels;
import dev.stepup.team.Channels.Joining;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Offers to join the channel that was chosen in a team form, where that is all that is in the way; nothing typed is lost. */
@Component
final class JoinFromForm implements SlackFeature {

    private static final String JOIN = "team_form_join";
    private static final List<Problem> ALL_IN_THE_WAY = List.of(Problem.NOT_IN_CHANNEL);

    private final Channels channels;
    private final TeamForm form;
    private final TeamWishes wishes;
    private final Readers readers;
    private final SlackWeb web;

    JoinFromForm(Channels channels, TeamForm form, TeamWishes wishes, Readers readers, SlackWeb web) {
        this.channels = channels;
        this.form = form;
        this.wishes = wishes;
        this.readers = readers;
        this.web = web;
    }

    /** Whether these problems go away by joining. */
    static boolean mends(List<Problem> problems) {
        return problems.equals(ALL_IN_THE_WAY);
    }

    /** Puts the offer on top of this form, which keeps what was filled in. */
    void offer(TeamWish filled, View shown, Words words) {
        redraw(filled, shown, top -> offer(top, "schedule.join.ask", filled, words), words);
    }

    @Override
    public void listen(App app) {
        app.blockAction(JOIN, (request, context) -> {
            join(request.getPayload());
            return context.ack();
        });
    }

    private void join(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        Extent extent = Extent.of(payload.getView());
        FormValues values = FormValues.of(payload.getView().getState());
        wishes.of(asker, extent.team())
                .map(before -> form.read(values, extent, before, words).wish())
                .ifPresent(filled -> redraw(filled, payload.getView(), top -> join(top, filled, words), words));
    }

    private void redraw(TeamWish filled, View shown, Consumer<Form> top, Words words) {
        web.redraw(
                filled.team().workspace(),
                shown.getId(),
                shown.getHash(),
                form.draw(filled, Extent.of(shown), top, words));
    }

    private void join(Form top, TeamWish filled, Words words) {
        String channel = filled.team().channel();
        Joining joining = channels.join(filled.team().workspace(), channel);
        String said = "schedule.join.save." + joining;
        if (joining == Joining.NOT_NOW) {
            offer(top, said, filled, words);
        } else {
            top.paragraph(words.say(said, "<#" + channel + ">"));
        }
    }

    private static void offer(Form top, String said, TeamWish filled, Words words) {
        top.paragraph(words.say(said, "<#" + filled.team().channel() + ">"));
        top.button(JOIN, words.say("schedule.join"));
    }
}
