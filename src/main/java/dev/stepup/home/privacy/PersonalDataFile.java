package dev.stepup.home.privacy;

import dev.stepup.privacy.PersonalRecord;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of somebody as a file for programs and for people: JSON in UTF-8, each kind a list. */
public final class PersonalDataFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PersonalDataFile() {}

    /** The file, as of this moment; people in it are told by id and name. */
    public static byte[] of(Map<String, List<PersonalRecord>> records, Instant at, Function<MemberId, String> names) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("exportedAt", at.toString());
        records.forEach((kind, all) -> file.put(
                kind, all.stream().map(each -> plain(each.values(), names)).toList()));
        return JSON.writeValueAsBytes(file);
    }

    private static Object plain(Object value, Function<MemberId, String> names) {
        if (value instanceof MemberId person) {
            return person.isStandIn()
                    ? Map.of("left", true)
                    : new LinkedHashMap<>(Map.of("id", person.value(), "name", names.apply(person)));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((name, each) -> plain.put(name.toString(), plain(each, names)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> plain(each, names)).toList();
        }
        if (value instanceof Date date) {
            return date.toInstant().toString();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
