package dev.stepup.slack;

import java.util.Set;

/**
 * Slack's error codes that won't change on a retry, from the reference of the methods called here. Other codes may
 * pass, so they never count as a no.
 */
public final class PermanentErrors {

    private static final Set<String> ALL = Set.of(
            // the token and what it may do
            "access_denied",
            "account_inactive",
            "ekm_access_denied",
            "enterprise_is_restricted",
            "invalid_auth",
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "not_authed",
            "not_installed",
            "org_login_required",
            "team_access_not_granted",
            "team_not_found",
            "token_expired",
            "token_revoked",
            "two_factor_setup_required",
            // where it goes
            "cannot_dm_bot",
            "channel_not_found",
            "invalid_user_combination",
            "is_archived",
            "is_inactive",
            "messages_tab_disabled",
            "method_not_supported_for_channel_type",
            "not_in_channel",
            "restricted_action",
            "restricted_action_non_threadable_channel",
            "restricted_action_read_only_channel",
            "restricted_action_thread_locked",
            "restricted_action_thread_only_channel",
            "no_such_subteam",
            "subteam_max_users_exceeded",
            "user_disabled",
            "user_not_found",
            "user_not_visible",
            "users_not_found",
            // what it says
            "block_mismatch",
            "cant_update_message",
            "edit_window_closed",
            "invalid_arg_name",
            "invalid_arguments",
            "invalid_array_arg",
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_charset",
            "invalid_cursor",
            "invalid_form_data",
            "invalid_limit",
            "invalid_metadata_format",
            "invalid_metadata_schema",
            "invalid_post_type",
            "message_not_found",
            "metadata_must_be_sent_from_app",
            "metadata_too_large",
            "missing_argument",
            "missing_post_type",
            "msg_blocks_too_long",
            "msg_too_long",
            "no_text",
            "too_many_attachments",
            "view_too_large",
            // the method itself
            "deprecated_endpoint",
            "method_deprecated",
            "unknown_method");

    private PermanentErrors() {}

    /** Whether Slack never takes what it has refused with this code. */
    public static boolean contains(String error) {
        return ALL.contains(error);
    }
}
