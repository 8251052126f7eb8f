package dev.stepup.slack.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackPersonTest {

    private static final WorkspaceId OURS = new WorkspaceId("T0OURS");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'tz':'Europe/Lisbon','tz_offset':3600         | Europe/Lisbon
            'tz':null,'tz_offset':19800                   | +05:30
            'tz_offset':-16200                            | -04:30
            'tz':'America/Nowhere','tz_offset':-10800     | -03:00
            'tz':'not a zone','tz_offset':0               | UTC
            'tz':'','tz_offset':0                         | UTC
            'tz':'America/Nowhere','tz_offset':null       | ""
            'tz':null,'tz_offset':null                    | ""
            'tz':null,'tz_offset':99999999                | ""
            'tz':null,'tz_offset':'soon'                  | ""
            'a':1                                         | ""
            """)
    void aZoneIsThePlaceOrElseTheOffsetThatSlackSays(String said, String zone) {
        assertThat(read(said).zone().map(ZoneId::getId).orElse("")).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'team_id':'T0OURS'                                                          | MEMBER
            'team_id':null                                                              | MEMBER
            'team_id':'T0OURS','is_restricted':true                                     | GUEST
            'team_id':'T0OURS','is_ultra_restricted':true                               | GUEST
            'team_id':'T0THEIRS','is_stranger':false                                    | GUEST
            'team_id':'T0THEIRS','is_stranger':true,'is_admin':true                     | GUEST
            'team_id':'T0OTHER','enterprise_user':{'id':'W1','teams':['T0OURS','T0B']}  | MEMBER
            'team_id':'E1','enterprise_user':{'id':'W1','teams':['T0OURS']}             | MEMBER
            'team_id':'T0THEIRS','enterprise_user':{'id':'W1','teams':['T0THEIRS']}     | GUEST
            'team_id':'T0THEIRS','enterprise_user':null                                 | GUEST
            'team_id':'T0THEIRS','deleted':true                                         | GONE
            'team_id':'T0OURS','is_bot':true                                            | BOT
            'team_id':'T0OURS','is_bot':null,'deleted':null                             | MEMBER
            """)
    void whoIsOfAnotherOrganizationIsAGuest(String said, Person.Kind kind) {
        assertThat(read(said).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a':1",
                "'profile':null",
                "'profile':{}",
                "'profile':{'real_name':null,'display_name':null}",
                "'real_name':null,'name':null,'tz':null,'tz_label':null,'locale':null,'is_admin':null",
                "'real_name':'','name':'','profile':[]",
                "'real_name':{},'name':[],'tz':{},'tz_offset':[],'locale':[],'team_id':{},'is_bot':{}",
            })
    void nothingThatIsMissingKeepsSomebodyFromBeingRead(String said) {
        assertThat(read(said))
                .extracting(Person::name, Person::handle, Person::userName)
                .containsExactly("U1", "U1", "U1");
    }

    private static Person read(String said) {
        return SlackPerson.read(
                OURS,
                JsonParser.parseString(("{'id':'U1'," + said + "}").replace('\'', '"'))
                        .getAsJsonObject(),
                Instant.EPOCH);
    }
}
