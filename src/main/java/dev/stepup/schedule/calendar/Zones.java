package dev.stepup.schedule.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The time zones offered to people: those named after places, grouped by region. */
public final class Zones {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final int IN_A_GROUP = 100;

    private Zones() {}

    /** The names of the zones by part of the world, in groups of at most a hundred, all in alphabetical order. */
    public static Map<String, List<String>> byRegion() {
        Map<String, List<String>> groups = new TreeMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(name -> PLACE.matcher(name).matches())
                .sorted()
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf('/')), TreeMap::new, Collectors.toList()))
                .forEach((region, zones) -> groups.putAll(inParts(region, zones)));
        groups.put("UTC", List.of("UTC"));
        return groups;
    }

    private static Map<String, List<String>> inParts(String region, List<String> zones) {
        if (zones.size() <= IN_A_GROUP) {
            return Map.of(region, zones);
        }
        Map<String, List<String>> parts = new TreeMap<>();
        for (int from = 0; from < zones.size(); from += IN_A_GROUP) {
            List<String> part = zones.subList(from, Math.min(from + IN_A_GROUP, zones.size()));
            parts.put(region + " " + initial(part.get(0)) + "–" + initial(part.get(part.size() - 1)), part);
        }
        return parts;
    }

    private static char initial(String zone) {
        return zone.charAt(zone.indexOf('/') + 1);
    }
}
