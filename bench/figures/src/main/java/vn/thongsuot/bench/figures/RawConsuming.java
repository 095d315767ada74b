package vn.thongsuot.bench.figures;

/** The limit on the broker's side: takes events and does nothing with them. */
final class RawConsuming {

    private RawConsuming() {}

    public static void main(String... args) {
        Polling.forEver(args[0], args[1], records -> {});
    }
}
