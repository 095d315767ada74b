package vn.thongsuot.contracts;

import java.util.List;

/**
 * One kind of event on a topic.
 *
 * @param type logical name on the wire, for instance {@code vn.thongsuot.plan.approved.v1}
 * @param schema name of the JSON Schema of its data, without path and ending, for instance {@code plan.v1}
 * @param samples names of the sample files, without path; at least one
 */
public record EventType(String type, String schema, List<String> samples) {

    public EventType {
        samples = List.copyOf(samples);
    }
}
