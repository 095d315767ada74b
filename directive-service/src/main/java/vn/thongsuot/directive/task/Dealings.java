package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * What passed between those who gave a task and those who do it, the oldest first.
 *
 * @param handIns at most {@value #HAND_INS}; of one unit at most {@value #OF_ONE_UNIT}
 * @param extensions at most {@value #EXTENSIONS}
 * @param extendedTo the last day as it was last granted; absent when the deadline was never extended
 */
public record Dealings(
        List<HandIn> handIns,
        List<Extension> extensions,
        @Nullable LocalDate extendedTo) {

    /** All of it is one document in the store, so there is an end to it. */
    static final int HAND_INS = 300;

    static final int OF_ONE_UNIT = 10;
    static final int EXTENSIONS = 20;

    public static final Dealings NONE = new Dealings(null, null, null);

    public Dealings(
            @Nullable List<HandIn> handIns, @Nullable List<Extension> extensions, @Nullable LocalDate extendedTo) {
        this.handIns = requireNonNullElse(handIns, List.of());
        this.extensions = requireNonNullElse(extensions, List.of());
        this.extendedTo = extendedTo;
    }

    /** Ids of the units whose product waits for an answer. */
    public List<String> awaiting() {
        return handIns.stream()
                .filter(one -> one.state() == HandIn.State.WAITING)
                .map(HandIn::unit)
                .toList();
    }

    Optional<HandIn> waiting(String unit) {
        return handIns.stream()
                .filter(one -> one.state() == HandIn.State.WAITING && one.unit().equals(unit))
                .findFirst();
    }

    /** The request for more time that waits; at most one does. */
    public Optional<Extension> waitingExtension() {
        return extensions.stream()
                .filter(one -> one.state() == Extension.State.WAITING)
                .findFirst();
    }

    /** Whether more time was granted, or is being asked for. */
    boolean isExtended() {
        return extendedTo != null || waitingExtension().isPresent();
    }

    Optional<Refusal> refusesHandIn(String unit) {
        if (waiting(unit).isPresent()) {
            return Optional.of(Refusal.conflict("hand-in-waiting"));
        }
        long ofUnit = handIns.stream().filter(one -> one.unit().equals(unit)).count();
        return handIns.size() >= HAND_INS || ofUnit >= OF_ONE_UNIT
                ? Optional.of(Refusal.conflict("too-many-acts"))
                : Optional.empty();
    }

    Optional<Refusal> refusesExtension() {
        if (waitingExtension().isPresent()) {
            return Optional.of(Refusal.conflict("extension-waiting"));
        }
        return extensions.size() >= EXTENSIONS ? Optional.of(Refusal.conflict("too-many-acts")) : Optional.empty();
    }

    Dealings with(HandIn handIn) {
        return new Dealings(added(handIns, handIn), extensions, extendedTo);
    }

    Dealings with(Extension extension) {
        return new Dealings(handIns, added(extensions, extension), extendedTo);
    }

    Dealings replacing(HandIn before, HandIn after) {
        var all = new ArrayList<>(handIns);
        all.set(all.indexOf(before), after);
        return new Dealings(all, extensions, extendedTo);
    }

    /** Of an answered request; a granted one moves the last day. */
    Dealings replacing(Extension before, Extension after) {
        var all = new ArrayList<>(extensions);
        all.set(all.indexOf(before), after);
        return new Dealings(handIns, all, after.granted() == null ? extendedTo : after.granted());
    }

    private static <T> List<T> added(List<T> before, T one) {
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
