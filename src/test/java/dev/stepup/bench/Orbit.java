package dev.stepup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;

/** The team of everybody in #team-orbit. */
final class Orbit {

    private Orbit() {}

    static void setUpBy(Client admin) {
        admin.say("team-orbit", "/stepup setup");
        assertThat(admin.form().type("Team name", "Orbit").submit().errors()).isEmpty();
    }
}
