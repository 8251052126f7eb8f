package dev.stepup.sandbox;

import java.util.List;

/** A user group as the workspace begins with it. */
public record UserGroupSeed(String id, String name, String handle, List<String> members) {}
