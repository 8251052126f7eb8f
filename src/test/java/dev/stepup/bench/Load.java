package dev.stepup.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Sends prepared requests over several connections at once, and takes the time of each. */
final class Load {

    private Load() {}

    /**
     * Sends them all.
     *
     * @throws AssertionError when an answer is not as wanted
     */
    static Times send(URI to, List<byte[]> requests, int connections, Predicate<String> wanted) throws Exception {
        long[] took = new long[requests.size()];
        AtomicInteger next = new AtomicInteger();
        List<Connection> open = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<Integer>> lanes = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Connection connection = new Connection(to);
                open.add(connection);
                lanes.add(() -> sendOn(connection, requests, next, took, wanted));
            }
            long start = System.nanoTime();
            for (Future<Integer> lane : threads.invokeAll(lanes)) {
                join(lane);
            }
            return new Times(Duration.ofNanos(System.nanoTime() - start), took);
        } finally {
            threads.shutdownNow();
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private static int sendOn(
            Connection connection, List<byte[]> requests, AtomicInteger next, long[] took, Predicate<String> wanted)
            throws IOException {
        int sent = 0;
        for (int i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
            long start = System.nanoTime();
            String answer = connection.exchange(requests.get(i));
            took[i] = System.nanoTime() - start;
            if (!wanted.test(answer)) {
                throw new AssertionError("Not the answer that was wanted: " + answer);
            }
            connection.ready(answer);
            sent++;
        }
        return sent;
    }

    private static void join(Future<Integer> lane) throws InterruptedException {
        try {
            lane.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
