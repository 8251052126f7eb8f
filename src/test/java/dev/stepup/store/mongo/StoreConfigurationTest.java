package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An address of MongoDB may name a database or leave that to us. */
class StoreConfigurationTest {

    @Test
    void aDatabaseThatIsNamedIsUsedAndOtherwiseOurs() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            String server = "mongodb://localhost:"
                    + new ConnectionString(store.uri()).getHosts().get(0).replaceAll(".*:", "");

            assertThat(at(server + "/ours").getDatabase()).isEqualTo("ours");
            assertThat(at(server).getDatabase()).isEqualTo("stepup");
            assertThat(at(" " + server + "/ ").getDatabase()).isEqualTo("stepup");
            assertThat(at(server + "/?retryWrites=false").getDatabase()).isEqualTo("stepup");
            assertThat(at(server + "/?retryWrites=false").getRetryWritesValue()).isFalse();
            assertThat(at(server + "/ours?retryWrites=false").getDatabase()).isEqualTo("ours");
        }
    }

    private static ConnectionString at(String uri) {
        return new StoreConfiguration()
                .connection(uri, new StaticListableBeanFactory().getBeanProvider(EmbeddedStore.class))
                .getConnectionString();
    }
}
