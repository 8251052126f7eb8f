package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.stepup.store.StoreChoice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An address of MongoDB may name a database or leave that to us. */
class StoreConfigurationTest {

    @Test
    void aDatabaseThatIsNamedIsUsedAndOtherwiseOurs() {
        MongoServer elsewhere = new MongoServer(new MemoryBackend());
        try {
            String server = elsewhere.bindAndGetConnectionString();

            assertThat(at(server + "/ours").getDatabase()).isEqualTo("ours");
            assertThat(at(server).getDatabase()).isEqualTo("stepup");
            assertThat(at(" " + server + "/ ").getDatabase()).isEqualTo("stepup");
            assertThat(at(server + "/?retryWrites=false").getDatabase()).isEqualTo("stepup");
            assertThat(at(server + "/?retryWrites=false").getRetryWritesValue()).isFalse();
            assertThat(at(server + "/ours?retryWrites=false").getDatabase()).isEqualTo("ours");
        } finally {
            elsewhere.shutdownNow();
        }
    }

    private static ConnectionString at(String uri) {
        return new StoreConfiguration()
                .connection(
                        new StoreChoice(uri, "", "", ""),
                        new StaticListableBeanFactory().getBeanProvider(EmbeddedStore.class))
                .getConnectionString();
    }
}
