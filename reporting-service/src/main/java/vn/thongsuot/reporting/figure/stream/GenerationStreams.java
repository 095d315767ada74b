package vn.thongsuot.reporting.figure.stream;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.context.SmartLifecycle;
import vn.thongsuot.reporting.figure.Computing;

/** The generations that this instance helps to compute, each a Streams application of its own; stops them with the service. */
final class GenerationStreams implements SmartLifecycle, Computing {

    private final IntFunction<FigureStreams> making;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Integer, FigureStreams> computed = new ConcurrentSkipListMap<>();
    private volatile boolean running;

    GenerationStreams(IntFunction<FigureStreams> making) {
        this.making = making;
    }

    @Override
    public void compute(Set<Integer> generations) {
        lock.lock();
        try {
            if (running) {
                stopOthers(generations);
                generations.forEach(generation -> computed.computeIfAbsent(generation, this::started));
            }
        } finally {
            lock.unlock();
        }
    }

    private void stopOthers(Set<Integer> generations) {
        computed.entrySet()
                .removeIf(one ->
                        !generations.contains(one.getKey()) && one.getValue().isForgotten());
    }

    private FigureStreams started(int generation) {
        var streams = making.apply(generation);
        streams.start();
        return streams;
    }

    /** What Streams says of each; nothing before it is known which are to be computed. */
    Map<Integer, KafkaStreams.State> states() {
        var states = new TreeMap<Integer, KafkaStreams.State>();
        computed.forEach((generation, streams) -> states.put(generation, streams.state()));
        return states;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            running = false;
            computed.values().forEach(FigureStreams::stop);
            computed.clear();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
