package dev.stepup.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.stepup.privacy.PersonalData;
import dev.stepup.settings.ImpossibleSetting;
import dev.stepup.store.Erasure;
import dev.stepup.store.GroupCommit;
import dev.stepup.store.StoreChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.mongodb.autoconfigure.MongoClientFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Chooses the store: MongoDB where {@code MONGODB_URI} names one, otherwise the embedded one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final Logger log = LoggerFactory.getLogger(StoreConfiguration.class);
    private static final String DATABASE = "stepup";
    private static final int SECONDS_TO_ANSWER = 2;
    private static final int SECONDS_AT_THE_START = 5;

    /** Less than the three seconds within which Slack wants to be answered. */
    private static final int MILLIS_FOR_AN_OPERATION = 2_500;

    @Bean
    @Conditional(NoMongoNamed.class)
    EmbeddedStore embeddedStore(
            StoreChoice choice, ObjectProvider<Disk> disk, WriteCount writes, ApplicationEventPublisher events) {
        if (choice.folder().isBlank()) {
            return EmbeddedStore.inMemory(writes);
        }
        StoreSettings settings = StoreSettings.of(Path.of(choice.folder()))
                .with(MasterKeys.in(choice.encryptionKey()))
                .acceptingOlder(yesOrNo(choice.acceptOlder()))
                .on(disk.getIfAvailable(() -> Disk.OF_THE_SYSTEM));
        return EmbeddedStore.in(
                settings, writes, () -> AvailabilityChangeEvent.publish(events, settings, LivenessState.BROKEN));
    }

    @Bean
    WriteCount writeCount() {
        return new WriteCount();
    }

    /** The embedded store counts its writes itself. */
    @Bean
    @ConditionalOnMissingBean(EmbeddedStore.class)
    MongoClientSettingsBuilderCustomizer countsWrites(WriteCount writes) {
        return settings -> settings.addCommandListener(writes)
                .applyToServerSettings(server -> server.addServerMonitorListener(writes));
    }

    private static boolean yesOrNo(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false", "" -> false;
            default ->
                throw new ImpossibleSetting(
                        "STEPUP_ACCEPT_OLDER_STORE", "is \"" + value + "\"; set it to true or false, or leave it out.");
        };
    }

    /** Once the start has succeeded; a start that fails prints its one sentence alone. */
    @Bean
    @Conditional(NoMongoNamed.class)
    ApplicationListener<ApplicationReadyEvent> saysWhatItIsGoodFor(StoreChoice choice) {
        return ready -> log.info(
                "No MONGODB_URI is set: keeping everything in {}. Good for trying out, tests and one small team; use MongoDB for more.",
                choice.folder().isBlank() ? "memory" : choice.folder());
    }

    @Bean
    MongoConnectionDetails connection(StoreChoice choice, ObjectProvider<EmbeddedStore> embedded) {
        if (choice.isEmbedded()) {
            ConnectionString ours = new ConnectionString(embedded.getObject().uri());
            return () -> ours;
        }
        ConnectionString named = parse(choice.uri().strip());
        checkThatItAnswers(named);
        return () -> named;
    }

    @Bean
    @Conditional(NoMongoNamed.class)
    MongoClientSettingsBuilderCustomizer letsUsIn(EmbeddedStore store) {
        return store::letIn;
    }

    @Bean
    @Conditional(NoMongoNamed.class)
    EmbeddedGroupCommit embeddedGroupCommit(EmbeddedStore store) {
        return new EmbeddedGroupCommit(store);
    }

    /** Without the times of its commands, which cost a tenth of each and tell nothing where the store is in here. */
    @Bean
    @Conditional(NoMongoNamed.class)
    MongoClient mongoClient(
            MongoClientSettings settings, ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers) {
        Stream<MongoClientSettingsBuilderCustomizer> all =
                Stream.concat(customizers.orderedStream(), Stream.of(last -> last.commandListenerList(List.of())));
        return new MongoClientFactory(all.toList()).createMongoClient(settings);
    }

    @Bean
    @Conditional(NoMongoNamed.class)
    MongoTemplate mongoTemplate(
            EmbeddedGroupCommit commit,
            MongoClient client,
            MongoConnectionDetails connection,
            MongoConverter converter) {
        String database =
                Objects.requireNonNull(connection.getConnectionString().getDatabase());
        return new MongoTemplate(commit.databaseOf(client, database), converter);
    }

    /** Before anybody else has the template. */
    @Bean
    static BeanPostProcessor schemaIsBroughtUp(Environment environment) {
        boolean embedded = environment.getProperty("stepup.store.uri", "").isBlank();
        Schema schema = new Schema(embedded ? "STEPUP_DATA_DIR" : "MONGODB_URI", List.of());
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof MongoTemplate mongo) {
                    schema.bringUp(mongo);
                }
                return bean;
            }
        };
    }

    /** A real MongoDB has its own ways to let many share a commit. */
    @Bean
    @ConditionalOnMissingBean
    GroupCommit groupCommit() {
        return Supplier::get;
    }

    /** So it has to look after its files. */
    @Bean
    @ConditionalOnMissingBean
    Erasure erasure() {
        return () -> {};
    }

    @Bean
    MongoClientSettingsBuilderCustomizer answersSoonOrNotAtAll() {
        return settings -> settings.uuidRepresentation(UuidRepresentation.STANDARD)
                .timeout(MILLIS_FOR_AN_OPERATION, TimeUnit.MILLISECONDS)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS));
    }

    private static ConnectionString parse(String uri) {
        try {
            ConnectionString given = new ConnectionString(uri);
            return given.getDatabase() != null ? given : new ConnectionString(withDatabase(uri));
        } catch (IllegalArgumentException e) {
            throw new ImpossibleSetting(
                    "MONGODB_URI",
                    "is not a MongoDB address; give one such as mongodb://localhost:27017/stepup, or leave it out for the embedded store.");
        }
    }

    private static String withDatabase(String uri) {
        int query = uri.indexOf('?');
        String address = query < 0 ? uri : uri.substring(0, query);
        String options = query < 0 ? "" : uri.substring(query);
        return address + (address.matches(".*://[^/]*") ? "/" : "") + DATABASE + options;
    }

    private static void checkThatItAnswers(ConnectionString connection) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(connection)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS_AT_THE_START, TimeUnit.SECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase(DATABASE).runCommand(new Document("ping", 1));
        } catch (MongoException e) {
            throw new ImpossibleSetting(
                    "MONGODB_URI",
                    "names " + String.join(", ", connection.getHosts())
                            + ", where no MongoDB lets us in; check the address, the user and that it is running.");
        }
    }

    /** Whether the embedded store is to be used. */
    static final class NoMongoNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("stepup.store.uri", "").isBlank();
        }
    }

    @Bean
    PersonalData schemaOfNobody() {
        return Schema::fields;
    }
}
