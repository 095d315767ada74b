package vn.thongsuot.bench.figures;

import java.util.List;

/** A consumer group on its way through topics; an event has passed it when the group has committed behind it. */
record Stage(String group, List<String> topics) {}
