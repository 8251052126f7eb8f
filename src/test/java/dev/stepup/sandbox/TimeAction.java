package dev.stepup.sandbox;

/** What happens when somebody lets time pass on the page. */
@FunctionalInterface
public interface TimeAction {
    /** Lets it pass at the wish of this person, by id; what it throws is shown as an error on the page. */
    void pass(String user) throws Exception;
}
