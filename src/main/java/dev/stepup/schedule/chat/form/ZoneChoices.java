package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Words;
import dev.stepup.schedule.calendar.Zones;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Options for time zones. */
final class ZoneChoices {

    private ZoneChoices() {}

    /** All that are offered, by part of the world, and this one if it is none of them. */
    static Map<String, List<Choice>> with(ZoneId chosen, Words words) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        boolean offered = false;
        for (Map.Entry<String, List<String>> region : Zones.byRegion().entrySet()) {
            groups.put(
                    region.getKey(),
                    region.getValue().stream()
                            .map(name -> of(ZoneId.of(name), words))
                            .toList());
            offered |= region.getValue().contains(chosen.getId());
        }
        if (!offered) {
            Choice other = of(chosen, words);
            groups.put(other.label(), List.of(other));
        }
        return groups;
    }

    /** The choice of this zone. */
    static Choice of(ZoneId zone, Words words) {
        return new Choice(zone.getId(), words.zone(zone));
    }
}
