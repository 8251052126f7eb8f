package dev.stepup.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What stands in the environment, as the settings read it. */
class SettingsCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"PORT", "MANAGEMENT_PORT", "SLACK_API_URL", "SLACK_BOT_TOKEN", "MONGODB_URI", "STEPUP_DATA_DIR"})
    void aBlankSettingLeavesTheDefaultStanding(String name) {
        ConfigurableEnvironment environment = with(Map.of(name, "  ", "SOMEBODY_ELSES", " "));

        assertThat(environment.resolvePlaceholders("${" + name + ":default}")).isEqualTo("default");
        assertThat(environment.getProperty("SOMEBODY_ELSES")).isEqualTo(" ");
    }

    @Test
    void whiteSpaceAroundAValueIsLeftOut() {
        assertThat(with(Map.of("SLACK_API_URL", " http://localhost/api/\n")).getProperty("SLACK_API_URL"))
                .isEqualTo("http://localhost/api/");
    }

    private static ConfigurableEnvironment with(Map<String, Object> variables) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        new SettingsCheck().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
