package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;

/** JSON for tests, written with single quotes. */
final class Sample {
    static final String PLAIN = "{'type':'plain_text','text':'Words'}";
    static final String OPTION = "{'text':" + PLAIN + ",'value':'v'}";

    private Sample() {}

    static JsonElement json(String singleQuoted) {
        return JsonParser.parseString(singleQuoted.replace('\'', '"'));
    }

    static List<String> message(String... blocks) {
        return BlockRules.violations(json("{'text':'Words','blocks':[" + String.join(",", blocks) + "]}"));
    }

    static List<String> modal(String... blocks) {
        return BlockRules.violations(json("{'type':'modal','title':" + PLAIN + ",'submit':" + PLAIN + ",'blocks':["
                + String.join(",", blocks) + "]}"));
    }

    static List<String> home(String... blocks) {
        return BlockRules.violations(json("{'type':'home','blocks':[" + String.join(",", blocks) + "]}"));
    }

    static String plain(String text) {
        return "{'type':'plain_text','text':'" + text + "'}";
    }

    static String section(String accessory) {
        return "{'type':'section','text':" + PLAIN + ",'accessory':" + accessory + "}";
    }

    static String input(String element) {
        return "{'type':'input','label':" + PLAIN + ",'element':" + element + "}";
    }

    static String actions(String... elements) {
        return "{'type':'actions','elements':[" + String.join(",", elements) + "]}";
    }

    static String options(int count) {
        return "[" + String.join(",", java.util.Collections.nCopies(count, OPTION)) + "]";
    }
}
