package dev.stepup.settings;

import java.net.URI;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Looks at the settings that are read as plain text by others (ports, addresses, the key) before anything starts. A
 * setting that only one feature knows is checked by that feature.
 */
final class SettingsCheck implements EnvironmentPostProcessor {

    private static final int KEY_BYTES = 32;
    private static final String ENVIRONMENT = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    private static final Pattern OURS = Pattern.compile("(MANAGEMENT_)?PORT|(SLACK|STEPUP)_.*|MONGODB_URI");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        leaveOutBlanks(environment);
        port(environment, "PORT");
        port(environment, "MANAGEMENT_PORT");
        address(environment, "SLACK_API_URL");
        address(environment, "STEPUP_PUBLIC_URL");
        key(environment, "STEPUP_ENCRYPTION_KEY");
    }

    /** A blank setting is as good as none, and white space around a value is nobody's intention. */
    private static void leaveOutBlanks(ConfigurableEnvironment environment) {
        if (environment.getPropertySources().get(ENVIRONMENT) instanceof SystemEnvironmentPropertySource variables) {
            Map<String, Object> given = new HashMap<>(variables.getSource());
            given.entrySet()
                    .removeIf(each -> isOurs(each) && each.getValue().toString().isBlank());
            given.entrySet().stream()
                    .filter(SettingsCheck::isOurs)
                    .forEach(each -> each.setValue(each.getValue().toString().strip()));
            environment
                    .getPropertySources()
                    .replace(ENVIRONMENT, new SystemEnvironmentPropertySource(ENVIRONMENT, given));
        }
    }

    private static boolean isOurs(Map.Entry<String, Object> variable) {
        return OURS.matcher(variable.getKey()).matches();
    }

    private static void port(ConfigurableEnvironment environment, String name) {
        String value = environment.getProperty(name, "");
        if (!value.isBlank() && !isPort(value.strip())) {
            throw new ImpossibleSetting(
                    name, "is \"" + value + "\", which is not a port; give a number from 0 to 65535, such as 3000.");
        }
    }

    private static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535;
    }

    private static void address(ConfigurableEnvironment environment, String name) {
        String value = environment.getProperty(name, "");
        if (!value.isBlank() && !isWebAddress(value.strip())) {
            throw new ImpossibleSetting(
                    name,
                    "is \"" + value + "\", which is not a web address; give one that begins with https:// or http://.");
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = URI.create(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static void key(ConfigurableEnvironment environment, String name) {
        String value = environment.getProperty(name, "");
        if (!value.isBlank()
                && !Stream.of(value.split(",", -1)).map(String::strip).allMatch(SettingsCheck::isKey)) {
            throw new ImpossibleSetting(
                    name,
                    "is not base64 of " + KEY_BYTES
                            + " bytes, or several of these with commas between, newest first; make one with: openssl rand -base64 "
                            + KEY_BYTES + ".");
        }
    }

    private static boolean isKey(String value) {
        try {
            return Base64.getDecoder().decode(value).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
