package vn.thongsuot.reporting.facts;

import java.util.List;
import java.util.Objects;

/**
 * Whence a unit came and whither it went by acts of reorganisation.
 *
 * @param predecessors units that went into it, all or in part; a copy that was made before this was read has none
 * @param successors units that it went into, all or in part
 */
public record UnitLineFact(List<String> predecessors, List<String> successors) {

    public static final UnitLineFact NONE = new UnitLineFact(List.of(), List.of());

    public UnitLineFact {
        predecessors = List.copyOf(Objects.requireNonNullElse(predecessors, List.of()));
        successors = List.copyOf(Objects.requireNonNullElse(successors, List.of()));
    }
}
