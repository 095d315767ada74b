package vn.thongsuot.bench.figures;

import java.util.List;

/**
 * One way to take events, run in a process of its own.
 *
 * @param name in the table
 * @param program whose {@code main} takes the topic, the group and the name of a database
 * @param topic that it reads, its own so that nobody else reads it
 * @param stages that an event passes until it is taken in
 */
record Side(String name, Class<?> program, String topic, List<Stage> stages) {

    /** One that is done with an event when its group has committed; topic and group are called as it is. */
    static Side reading(String name, Class<?> program) {
        return new Side(name, program, name, List.of(new Stage(name, List.of(name))));
    }
}
