package dev.stepup.sandbox;

/** What happens when somebody lets a week pass on the page. */
@FunctionalInterface
public interface WeekAction {
    /** Lets it pass; what it throws is shown as an error on the page. */
    void pass() throws Exception;
}
