package dev.stepup.schedule.slack;

import dev.stepup.schedule.Zones;
import dev.stepup.slack.Choice;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Time zones to choose from. */
final class ZoneChoices {

    private ZoneChoices() {}

    /** All that are offered, by part of the world, and this one if it is none of them. */
    static Map<String, List<Choice>> with(ZoneId chosen) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        boolean offered = false;
        for (Map.Entry<String, List<String>> region : Zones.byRegion().entrySet()) {
            groups.put(
                    region.getKey(),
                    region.getValue().stream().map(ZoneChoices::of).toList());
            offered |= region.getValue().contains(chosen.getId());
        }
        if (!offered) {
            groups.put(chosen.getId(), List.of(of(chosen.getId())));
        }
        return groups;
    }

    /** The choice of this zone. */
    static Choice of(String name) {
        return new Choice(name, name);
    }
}
