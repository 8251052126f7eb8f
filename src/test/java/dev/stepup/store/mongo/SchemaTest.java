package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.stepup.settings.ImpossibleSetting;
import dev.stepup.store.mongo.Schema.Migration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A store is brought to the form that is read, once and in order; what cannot be read is refused. */
class SchemaTest {

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final MongoClient client = MongoClients.create(store.settings());
    private final MongoTemplate mongo = new MongoTemplate(client, "stepup");

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void aNewStoreHasTheFormThatIsReadAndIsNotMigrated() {
        schema(adds(2, "two")).bringUp(mongo);
        schema(adds(2, "two")).bringUp(mongo);

        assertThat(version()).isEqualTo(2);
        assertThat(done()).isEmpty();
    }

    @Test
    void anOlderOneIsBroughtUpStepByStepAndOnce() {
        schema().bringUp(mongo);
        Schema newer = schema(adds(3, "three"), adds(2, "two"));

        newer.bringUp(mongo);
        newer.bringUp(mongo);

        assertThat(version()).isEqualTo(3);
        assertThat(done()).containsExactly("two", "three");
    }

    @Test
    void whatWasCutShortGoesOnWhereItWas() {
        schema().bringUp(mongo);
        Migration cutShort = new Migration(3, store -> {
            throw new IllegalStateException("cut short");
        });
        assertThatThrownBy(() -> schema(adds(2, "two"), cutShort).bringUp(mongo))
                .isInstanceOf(IllegalStateException.class);
        assertThat(version()).isEqualTo(2);

        schema(adds(2, "two"), adds(3, "three")).bringUp(mongo);

        assertThat(done()).containsExactly("two", "three");
    }

    @Test
    void aStoreOfANewerVersionIsRefusedAndLeftAsItIs() {
        schema(adds(2, "two")).bringUp(mongo);

        assertThatThrownBy(() -> schema().bringUp(mongo))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessage(
                        "STEPUP_DATA_DIR names a store of a newer Stepup (schema 2; this one reads up to 1); start that one, or name another store.");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void aStoreFromBeforeTheFirstReleaseIsRefused() {
        mongo.getCollection("teams").insertOne(new Document("_id", "T1"));

        assertThatThrownBy(() -> schema().bringUp(mongo))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageContaining("before 0.1.0");
    }

    private static Schema schema(Migration... migrations) {
        return new Schema("STEPUP_DATA_DIR", List.of(migrations));
    }

    private static Migration adds(int to, String done) {
        return new Migration(to, store -> store.getCollection("done").insertOne(new Document("what", done)));
    }

    private int version() {
        return mongo.getCollection(Schema.COLLECTION).find().first().getInteger("version");
    }

    private List<String> done() {
        return mongo.getCollection("done")
                .find()
                .map(each -> each.getString("what"))
                .into(new ArrayList<>());
    }
}
