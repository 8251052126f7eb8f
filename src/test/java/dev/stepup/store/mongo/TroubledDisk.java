package dev.stepup.store.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that is full, can only be read, takes its time, or loses its power, as a test says. */
final class TroubledDisk implements Disk {

    private static final int BLOCK = 4096;
    private static final Map<String, TroubledDisk> DISKS = new ConcurrentHashMap<>();

    private volatile Trouble trouble = Trouble.NONE;
    private volatile CountDownLatch hold = new CountDownLatch(0);
    private volatile Runnable beforeASync = () -> {};
    private byte[] durable = new byte[0];
    private final List<Change> notYetDurable = new ArrayList<>();

    /** What is the matter. */
    enum Trouble {
        NONE,
        FULL,
        READ_ONLY,
        NO_SYNC
    }

    @Override
    public String nameOf(Path file) {
        FilePath.register(new Scheme());
        DISKS.put(file.toString().replace('\\', '/'), this);
        return "troubled:" + file;
    }

    void is(Trouble now) {
        trouble = now;
    }

    /** Syncs wait from now on. */
    void hangs() {
        hold = new CountDownLatch(1);
    }

    void goesOn() {
        hold.countDown();
    }

    /** Lets a test look whenever something is about to be put on disk. */
    void beforeEachSync(Runnable look) {
        beforeASync = look;
    }

    /** What the file may hold after a power cut now: all that was synced, and some blocks of what was not. */
    synchronized byte[] afterAPowerCut(Random random) {
        byte[] left = durable.clone();
        for (Change each : notYetDurable) {
            for (Change block : each.blocks()) {
                if (random.nextBoolean()) {
                    left = block.on(left);
                }
            }
        }
        return left;
    }

    private synchronized void changed(Change change) {
        notYetDurable.add(change);
    }

    private void sync() throws IOException {
        beforeASync.run();
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (trouble == Trouble.NO_SYNC) {
            throw new IOException("Input/output error");
        }
        synchronized (this) {
            for (Change each : notYetDurable) {
                durable = each.on(durable);
            }
            notYetDurable.clear();
        }
    }

    private void checkThatItCanBeWritten(boolean grows) throws IOException {
        if (trouble == Trouble.READ_ONLY) {
            throw new IOException("Read-only file system");
        }
        if (trouble == Trouble.FULL && grows) {
            throw new IOException("No space left on device");
        }
    }

    /** Bytes that were written somewhere; none where the file was cut there. */
    private record Change(long at, byte @org.jspecify.annotations.Nullable [] bytes) {

        byte[] on(byte[] file) {
            if (bytes == null) {
                return Arrays.copyOf(file, (int) Math.min(file.length, at));
            }
            byte[] changed = Arrays.copyOf(file, (int) Math.max(file.length, at + bytes.length));
            System.arraycopy(bytes, 0, changed, (int) at, bytes.length);
            return changed;
        }

        List<Change> blocks() {
            byte[] all = bytes;
            if (all == null) {
                return List.of(this);
            }
            List<Change> blocks = new ArrayList<>();
            for (int from = 0; from < all.length; from += BLOCK) {
                blocks.add(new Change(at + from, Arrays.copyOfRange(all, from, Math.min(all.length, from + BLOCK))));
            }
            return blocks;
        }
    }

    /** Made by H2, for names that begin with it. */
    public static final class Scheme extends FilePathWrapper {

        @Override
        public String getScheme() {
            return "troubled";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Channel(
                    super.open(mode), Objects.requireNonNull(DISKS.get(getBase().toString())));
        }
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;
        private final TroubledDisk disk;

        Channel(FileChannel file, TroubledDisk disk) {
            this.file = file;
            this.disk = disk;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            disk.checkThatItCanBeWritten(position + from.remaining() > file.size());
            byte[] bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            disk.changed(new Change(position, bytes));
            return file.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.checkThatItCanBeWritten(false);
            disk.changed(new Change(size, null));
            file.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            disk.sync();
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
