package dev.stepup.report.summary;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.ShareWithoutTitle;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.TrendPoint;
import dev.stepup.report.digest.LeadNote;
import dev.stepup.report.digest.Questions;
import dev.stepup.report.export.FiguresCsv;
import dev.stepup.workspace.MemberId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that one person may read of some check-ins: each digest and its details, every summary of every period, of
 * all functions and of each, shared or their own, what they were named for themselves; and for a lead the note and the
 * file. Renderers are given these values and no others. Nobody is named for two of the four functions.
 */
record EveryView(MemberId reader, boolean lead, int rosterSize) {

    private Audience audience() {
        return lead ? Audience.lead(reader) : Audience.member(reader);
    }

    private static final List<LeadershipFunction> FUNCTIONS =
            List.of(LeadershipFunction.VISIONING, LeadershipFunction.RELATING);

    /** Of one check-in. */
    List<Object> of(Tally checkIn) {
        List<Object> read = new ArrayList<>(of(List.of(checkIn)));
        if (!(checkIn instanceof Tally.Shown tally)) {
            return read;
        }
        for (Audience audience : List.of(Audience.CHANNEL, audience())) {
            Map<LeadershipFunction, Disclosure> digest = new TreeMap<>();
            for (LeadershipFunction function : LeadershipFunction.values()) {
                digest.put(function, Disclosure.of(List.of(tally), function, audience));
            }
            read.add(digest);
            read.add(ShareWithoutTitle.of(List.of(tally), audience));
            read.add(Questions.about(digest, tally.origin().day()));
        }
        read.add(TrendPoint.of(tally));
        if (lead) {
            read.add(LeadNote.of(tally, reader));
        }
        return read;
    }

    /** Of several together. */
    List<Object> of(List<Tally> checkIns) {
        List<Object> read = new ArrayList<>();
        for (Audience audience : List.of(Audience.CHANNEL, audience())) {
            SumUp sumUp = new SumUp(Anonymity.USUAL, rosterSize, audience);
            Period weeks = new Period(
                    checkIns.get(0).origin().week(),
                    checkIns.get(checkIns.size() - 1).origin().week().plusDays(6));
            read.add(sumUp.of(weeks, checkIns, Optional.empty()));
            for (LeadershipFunction function : FUNCTIONS) {
                read.add(sumUp.of(weeks, checkIns, Optional.of(function)));
            }
        }
        if (lead) {
            byte[] file = FiguresCsv.of(
                    Anonymity.USUAL.allowed(checkIns),
                    List.of("week", "function", "person", "mentions", "answered", "asked"),
                    MemberId::value,
                    Set.of());
            read.add(new String(file, StandardCharsets.UTF_8));
        }
        return read;
    }
}
