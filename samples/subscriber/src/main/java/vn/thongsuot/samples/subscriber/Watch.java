package vn.thongsuot.samples.subscriber;

/** Prints what is true on a topic whenever it changes: {@code Watch 127.0.0.1:19092 thongsuot.plans}. */
public final class Watch {

    private Watch() {}

    public static void main(String[] args) {
        try (var subscriber = new Subscriber(args[0], args[1])) {
            var shown = subscriber.poll();
            System.out.println(shown);
            while (!Thread.currentThread().isInterrupted()) {
                var now = subscriber.poll();
                if (!now.equals(shown)) {
                    System.out.println(now);
                    shown = now;
                }
            }
        }
    }
}
