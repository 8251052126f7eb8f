package dev.stepup.pulse;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thread that asks everyone on a round. */
@Configuration(proxyBeanMethods = false)
class PulseConfiguration {

    @Bean(destroyMethod = "shutdown")
    ExecutorService asking() {
        return Executors.newSingleThreadExecutor(task -> new Thread(task, "asking"));
    }

    @Bean
    AskSoon askSoon(RunRound runRound, @Qualifier("asking") ExecutorService asking) {
        return new AskSoon(runRound, asking);
    }
}
