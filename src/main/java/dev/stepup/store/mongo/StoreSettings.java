package dev.stepup.store.mongo;

import java.nio.file.Path;

/**
 * How the embedded store is kept.
 *
 * @param acceptOlder whether to go on where something of it is lost
 */
record StoreSettings(Path folder, MasterKeys masters, boolean acceptOlder, Disk disk) {

    static StoreSettings of(Path folder) {
        return new StoreSettings(folder, MasterKeys.in(""), false, Disk.OF_THE_SYSTEM);
    }

    StoreSettings with(MasterKeys keys) {
        return new StoreSettings(folder, keys, acceptOlder, disk);
    }

    StoreSettings acceptingOlder(boolean accept) {
        return new StoreSettings(folder, masters, accept, disk);
    }

    StoreSettings on(Disk another) {
        return new StoreSettings(folder, masters, acceptOlder, another);
    }
}
