package dev.stepup.slack.sender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.chat.DeliveryFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "is_archived, CHANNEL_ARCHIVED, true",
        "not_in_channel, NOT_IN_CHANNEL, true",
        "channel_not_found, CHANNEL_GONE, true",
        "restricted_action, POSTING_RESTRICTED, false",
        "account_inactive, REFUSED, false",
        "msg_too_long, REFUSED, false",
        "brand_new_error, UNKNOWN, true"
    })
    void saysWhatSlacksErrorMeansAndWhetherItMayPass(String error, DeliveryFailure failure, boolean mayPass) {
        assertThat(DeliveryFailures.of(error)).isEqualTo(failure);
        assertThat(failure.mayPass()).isEqualTo(mayPass);
    }
}
