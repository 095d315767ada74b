package vn.thongsuot.bench.figures;

/**
 * What one side took for the events of one turn.
 *
 * @param nanos from its first look at them until all were taken in
 * @param cpuMicros of processor time that its process used
 */
record Turn(int events, long nanos, long cpuMicros) {

    double perSecond() {
        return events * 1e9 / nanos;
    }

    double microsPerEvent() {
        return (double) cpuMicros / events;
    }
}
