package vn.thongsuot.platformtest.infrastructure;

/**
 * A piece of infrastructure that is ready.
 *
 * @param address connection string or bootstrap servers
 * @param outlivesTheTests whether it was there before and stays, so that it must be left as it was found
 * @param stop ends what was started for the tests; does nothing for what was named
 * @param embedded whether it is a stand-in in this JVM, which can less than what it stands for
 */
record Picked(String address, boolean outlivesTheTests, Runnable stop, boolean embedded) {

    static Picked named(String address) {
        return new Picked(address, true, () -> {}, false);
    }

    static Picked started(String address, Runnable stop) {
        return new Picked(address, false, stop, false);
    }

    static Picked embedded(String address, Runnable stop) {
        return new Picked(address, false, stop, true);
    }
}
