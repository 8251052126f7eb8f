package dev.stepup.store.mongo;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * How the embedded store is kept.
 *
 * @param acceptOlder whether to go on where something of it is lost
 * @param disk what MVStore is told to open instead of a path, for tests of failing disks
 */
record StoreSettings(Path folder, MasterKeys masters, boolean acceptOlder, UnaryOperator<String> disk) {

    static StoreSettings of(Path folder) {
        return new StoreSettings(folder, MasterKeys.in(""), false, UnaryOperator.identity());
    }

    StoreSettings with(MasterKeys keys) {
        return new StoreSettings(folder, keys, acceptOlder, disk);
    }

    StoreSettings acceptingOlder(boolean accept) {
        return new StoreSettings(folder, masters, accept, disk);
    }

    StoreSettings on(UnaryOperator<String> another) {
        return new StoreSettings(folder, masters, acceptOlder, another);
    }
}
