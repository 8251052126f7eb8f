package dev.stepup.slack.installation;

import com.slack.api.Slack;
import dev.stepup.privacy.Uninstalls;
import dev.stepup.settings.ImpossibleSetting;
import dev.stepup.slack.Installations;
import dev.stepup.slack.SlackSettings;
import dev.stepup.slack.SlackWeb;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bean that provides the bot token from the settings. */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    @Bean
    Installations installations(Slack slack, SlackSettings settings) {
        String token = checked(settings.botToken(), settings.clientId());
        return SingleWorkspaceInstallation.with(token, () -> SlackWeb.call(slack, token, "auth.test", Map.of()));
    }

    /** A token that works at the start is a new one, or was never taken away. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> comesBack(Installations installations, Uninstalls uninstalls) {
        return ready -> installations.all().forEach(installation -> uninstalls.remove(installation.workspace()));
    }

    private static String checked(String token, String clientId) {
        if (token.isEmpty() && !clientId.isEmpty()) {
            throw new ImpossibleSetting(
                    "SLACK_CLIENT_ID",
                    "is set, but this version cannot be installed into many workspaces yet; set SLACK_BOT_TOKEN for one workspace instead.");
        }
        if (token.isEmpty()) {
            throw new ImpossibleSetting(
                    "SLACK_BOT_TOKEN",
                    "is missing; set it to the Bot User OAuth Token (xoxb-…) from your Slack app's page, under OAuth & Permissions.");
        }
        if (!token.startsWith("xoxb-") && !token.startsWith("xoxe.xoxb-")) {
            throw new ImpossibleSetting(
                    "SLACK_BOT_TOKEN",
                    "is not a bot token; use the Bot User OAuth Token, which begins with xoxb-, from your Slack app's page, under OAuth & Permissions.");
        }
        return token;
    }
}
