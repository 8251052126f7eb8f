package dev.stepup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The bot: one process that listens to Slack, asks, records and reports. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StepupApplication {

    public static void main(String[] args) {
        SpringApplication.run(StepupApplication.class, args);
    }
}
