package dev.stepup.chat.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.chat.typed.TypedDates.Days;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them on Thursday 26 November 2026, and which they are. */
class TypedDatesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01, 2026-12-01",
        "2026-10-1, 2026-10-01, 2026-10-01",
        "2026/10/01, 2026-10-01, 2026-10-01",
        "2026.10.01, 2026-10-01, 2026-10-01",
        "20261001, 2026-10-01, 2026-10-01",
        "1.12.2026, 2026-12-01, 2026-12-01",
        "1.12.26, 2026-12-01, 2026-12-01",
        "1.12., 2025-12-01, 2025-12-01",
        "1.11, 2026-11-01, 2026-11-01",
        "29.2., 2024-02-29, 2024-02-29",
        "31/10/2026, 2026-10-31, 2026-10-31",
        "1 december 2025, 2025-12-01, 2025-12-01",
        "1 oct, 2026-10-01, 2026-10-01",
        "oct 1, 2026-10-01, 2026-10-01",
        "'October 1st, 2026', 2026-10-01, 2026-10-01",
        "the 1st of October, 2026-10-01, 2026-10-01",
        "1. oktober, 2026-10-01, 2026-10-01",
        "today, 2026-11-26, 2026-11-26",
        "yesterday, 2026-11-25, 2026-11-25",
        "thursday, 2026-11-26, 2026-11-26",
        "monday, 2026-11-23, 2026-11-23",
        "last thursday, 2026-11-19, 2026-11-19",
        "this week, 2026-11-23, 2026-11-29",
        "week, 2026-11-23, 2026-11-29",
        "last week, 2026-11-16, 2026-11-22",
        "the last week, 2026-11-16, 2026-11-22",
        "this month, 2026-11-01, 2026-11-30",
        "last month, 2026-10-01, 2026-10-31",
        "quarter, 2026-10-01, 2026-12-31",
        "last quarter, 2026-07-01, 2026-09-30",
        "Q3, 2026-07-01, 2026-09-30",
        "q4 2025, 2025-10-01, 2025-12-31",
        "last year, 2025-01-01, 2025-12-31",
        "october, 2026-10-01, 2026-10-31",
        "december, 2025-12-01, 2025-12-31",
        "in october 2025, 2025-10-01, 2025-10-31",
        "2026-10, 2026-10-01, 2026-10-31",
        "last october, 2026-10-01, 2026-10-31",
        "last november, 2025-11-01, 2025-11-30",
        "four weeks, 2026-11-02, 2026-11-26",
        "last 6 weeks, 2026-10-19, 2026-11-26",
        "the past six weeks, 2026-10-19, 2026-11-26",
        "a month, 2026-10-27, 2026-11-26",
        "3 months, 2026-08-27, 2026-11-26",
        "last 10 days, 2026-11-17, 2026-11-26",
        "two quarters, 2026-05-27, 2026-11-26",
        "since october, 2026-10-01, 2026-11-26",
        "since last month, 2026-10-01, 2026-11-26",
        "since 1.10., 2026-10-01, 2026-11-26",
        "since december, 2025-12-01, 2026-11-26",
        "from 2026-10-01, 2026-10-01, 2026-11-26",
        "2026-10-01..2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-01 .. 2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-01…2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-01–2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-01 — 2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-01 - 2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-01-2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-01 to 2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-31..2026-10-01, 2026-10-01, 2026-10-31",
        "from 2026-10-01 to 2026-10-31, 2026-10-01, 2026-10-31",
        "between october 1 and october 31, 2026-10-01, 2026-10-31",
        "1.10.-31.10.2026, 2026-10-01, 2026-10-31",
        "1.10.–31.10., 2026-10-01, 2026-10-31",
        "1.12.2025..31.1., 2025-12-01, 2026-01-31",
        "december to january, 2025-12-01, 2026-01-31",
        "october to december, 2026-10-01, 2026-12-31",
        "1 dec..31 jan 2026, 2025-12-01, 2026-01-31"
    })
    void lookingBackTheyAre(String typed, LocalDate from, LocalDate to) {
        assertRead(TypedDates.back(THURSDAY, Locale.GERMANY), typed, from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "friday, 2026-11-27, 2026-11-27",
        "fri, 2026-11-27, 2026-11-27",
        "freitag, 2026-11-27, 2026-11-27",
        "thursday, 2026-12-03, 2026-12-03",
        "this friday, 2026-11-27, 2026-11-27",
        "next friday, 2026-12-04, 2026-12-04",
        "tomorrow, 2026-11-27, 2026-11-27",
        "1.12., 2026-12-01, 2026-12-01",
        "1.11., 2027-11-01, 2027-11-01",
        "26.11., 2026-11-26, 2026-11-26",
        "29.2., 2028-02-29, 2028-02-29",
        "1 december, 2026-12-01, 2026-12-01",
        "december 1, 2026-12-01, 2026-12-01",
        "jan 4, 2027-01-04, 2027-01-04",
        "next week, 2026-11-30, 2026-12-06",
        "next month, 2026-12-01, 2026-12-31",
        "november, 2026-11-01, 2026-11-30",
        "january, 2027-01-01, 2027-01-31",
        "for two weeks, 2026-11-26, 2026-12-09",
        "the next 3 days, 2026-11-26, 2026-11-28",
        "a week, 2026-11-26, 2026-12-02",
        "end of the month, 2026-11-30, 2026-11-30",
        "end of next week, 2026-12-06, 2026-12-06",
        "end of january, 2027-01-31, 2027-01-31",
        "today until friday, 2026-11-26, 2026-11-27",
        "24.12.–2.1., 2026-12-24, 2027-01-02",
        "monday to friday, 2026-11-30, 2026-12-04"
    })
    void lookingAheadTheyAre(String typed, LocalDate from, LocalDate to) {
        assertRead(TypedDates.ahead(THURSDAY, Locale.GERMANY), typed, from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 12/1/2026, 2026-12-01, ",
        "en-US, 12-1-2026, 2026-12-01, ",
        "en-US, 13/1/2026, 2026-01-13, ",
        "en-US, 1.12.2026, 2026-12-01, ",
        "en-GB, 12/1/2026, 2026-01-12, ",
        "de-DE, 12/1/2026, 2026-01-12, ",
        "pt-BR, 12/13/2026, 2026-12-13, ",
        "ja-JP, 12/1/2026, 2026-12-01, ",
        "en, 12/1/2026, 2026-01-12, 2026-12-01",
        "en, 12/13/2026, 2026-12-13, ",
        "en, 12/12/2026, 2026-12-12, "
    })
    void slashesAreReadAsTheyAreWhereTheReaderLives(String locale, String typed, LocalDate day, LocalDate other) {
        Days read = TypedDates.ahead(THURSDAY, Locale.forLanguageTag(locale))
                .read(TypedWords.of(typed), 0)
                .orElseThrow();

        assertThat(read.from()).isEqualTo(day).isEqualTo(read.to());
        assertThat(read.other()).isEqualTo(Optional.ofNullable(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-01",
                "2026-02-30",
                "31.2.2026",
                "31.2.",
                "31 april",
                "0/1/2026",
                "32.1.",
                "soon",
                "last",
                "last 0 weeks",
                "weeks",
                "christmas",
                "5pm",
                "2026-10-31-2026-10-01",
                ""
            })
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(TypedDates.back(THURSDAY, Locale.GERMANY).read(TypedWords.of(typed), 0))
                .isEmpty();
    }

    private static void assertRead(TypedDates dates, String typed, LocalDate from, LocalDate to) {
        TypedWords words = TypedWords.of(typed);
        assertThat(dates.read(words, 0)).hasValue(new Days(from, to, words.size(), Optional.empty()));
    }
}
