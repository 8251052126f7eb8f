package dev.stepup.workspace;

/** A person's id within a workspace. Two workspaces may use the same id for different people. */
public record MemberId(String value) implements Comparable<MemberId> {

    public MemberId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a member id is never blank");
        }
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
