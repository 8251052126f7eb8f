package dev.stepup.workspace;

/** A person's id within a workspace. Two workspaces may use the same id for different people. */
public record MemberId(String value) implements Comparable<MemberId> {

    /** No id of Slack's begins so. */
    private static final String LEFT = "left-";

    public MemberId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a member id is never blank");
        }
    }

    /** Stands for somebody whose data was erased, in what is kept without them; who it was is known nowhere. */
    public static MemberId standIn(String random) {
        return new MemberId(LEFT + random);
    }

    /** Whether this stands for somebody whose data was erased. */
    public boolean isStandIn() {
        return value.startsWith(LEFT);
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
