package dev.stepup.team.chat;

import dev.stepup.chat.Button;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Destination;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.team.ContactHours;
import dev.stepup.team.Team;
import dev.stepup.team.access.KnownAdmins;
import dev.stepup.team.roster.LeadSearch;
import dev.stepup.team.roster.LeadSuccession;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Tells people that a lead has left, that a team needs a lead, and who leads it now. */
@Component
final class LeadNotices implements LeadSuccession.News {

    static final String NAME = "lead_name";
    static final String OFFER = "lead_offer";
    static final String AGREE = "lead_agree";

    private final KnownAdmins admins;
    private final ReaderLocales readers;
    private final ContactHours contactHours;
    private final Outbox outbox;
    private final Clock clock;
    private final Words channel;

    LeadNotices(KnownAdmins admins, ReaderLocales readers, ContactHours contactHours, Outbox outbox, Clock clock) {
        this.admins = admins;
        this.readers = readers;
        this.contactHours = contactHours;
        this.outbox = outbox;
        this.clock = clock;
        this.channel = new Words(Locale.ENGLISH, clock);
    }

    @Override
    public void leadsNoMore(Team team, MemberId lead) {
        tell(
                team,
                List.of(lead),
                MessageKey.ofTeam(team.id(), "leads-no-more", "" + clock.millis()),
                (reader, words) -> Message.of(words.say("team.leadsNoMore", name(team))));
    }

    @Override
    public void hasNoLead(Team team, LeadSearch search) {
        tell(
                team,
                admins.of(team),
                key("no-lead-admin", team, search),
                (reader, words) -> Buttons.under(
                        words.say("team.noLead.admin", name(team)),
                        List.of(Buttons.primary(NAME, words.say("team.noLead.name"), team.id()))));
        post(
                team,
                key("no-lead", team, search),
                channel.say("team.noLead.channel", name(team)),
                Buttons.button(OFFER, channel.say("team.noLead.offer"), team.id()));
    }

    @Override
    public void offers(Team team, LeadSearch search, MemberId person) {
        post(
                team,
                offer(team, search, person),
                channel.say("team.leadOffer", name(team), Markup.person(person), LeadSearch.needed(team)),
                Buttons.button(AGREE, channel.say("team.leadOffer.agree"), team.id() + " " + person));
    }

    @Override
    public void hasALead(Team team, LeadSearch search) {
        List<MemberId> leads = team.leads().stream().sorted().toList();
        String who =
                channel.list(leads.stream().map(lead -> Markup.person(lead)).toList());
        Message said = Message.of(channel.say("team.hasALead", name(team), who, leads.size()));
        outbox.revise(team.workspace(), key("no-lead", team, search), said);
        search.offers().keySet().forEach(each -> outbox.revise(team.workspace(), offer(team, search, each), said));
        admins.of(team)
                .forEach(admin -> outbox.revise(
                        team.workspace(), key("no-lead-admin", team, search).of(admin), said));
        tell(
                team,
                leads,
                key("leads", team, search),
                (reader, words) ->
                        Message.of(words.say("team.hasALead.you", name(team), Markup.channel(team.channel()))));
    }

    /** While nothing can be posted in its channel, the admin is told only; a later look posts it. */
    private void post(Team team, MessageKey key, String text, Button button) {
        if (team.trouble().isEmpty()) {
            outbox.send(
                    team.workspace(),
                    new OutboxMessage(key, Destination.channel(team.channel()), Buttons.under(text, List.of(button))));
        }
    }

    private void tell(
            Team team, Collection<MemberId> people, MessageKey key, BiFunction<MemberId, Words, Message> message) {
        outbox.send(
                team.workspace(),
                contactHours.next(team, people, clock.instant()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new OutboxMessage(
                                key.of(each.getKey()),
                                Destination.person(each.getKey()),
                                message.apply(each.getKey(), readers.wordsFor(team.workspace(), each.getKey())),
                                each.getValue()))
                        .toList());
    }

    private static MessageKey offer(Team team, LeadSearch search, MemberId person) {
        return key("lead-offer", team, search).of(person);
    }

    private static MessageKey key(String what, Team team, LeadSearch search) {
        return MessageKey.ofTeam(team.id(), what, "" + search.since().toEpochMilli());
    }

    private static String name(Team team) {
        return Markup.escape(team.name());
    }
}
