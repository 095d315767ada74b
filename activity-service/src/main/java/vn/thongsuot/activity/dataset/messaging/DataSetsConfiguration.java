package vn.thongsuot.activity.dataset.messaging;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.activity.WebLink;
import vn.thongsuot.activity.dataset.DataSet;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Where data sets are kept and what is told of them. */
@Configuration(proxyBeanMethods = false)
class DataSetsConfiguration {

    private static final String NAME = "datasets";

    /** What the outside is told of a data set, as {@code dataset.v1} has it. */
    record DataSetData(
            String id,
            long version,
            String unit,
            String name,
            @Nullable String description,
            DataSet.Openness openness,
            List<DataSet.User> users,
            @Nullable WebLink address,
            @Nullable String updated,
            boolean retired) {

        static DataSetData of(Versioned<DataSet> set) {
            var state = set.state();
            return new DataSetData(
                    set.id(),
                    set.version(),
                    state.unit(),
                    state.name(),
                    state.description(),
                    state.openness(),
                    state.users(),
                    state.address(),
                    state.updated(),
                    state.retired());
        }
    }

    @Bean
    AggregateKind<DataSet> dataSetKind(TopicCatalogue catalogue) {
        return AggregateKind.of(NAME, DataSet.class, catalogue.topic(NAME), DataSetData::of)
                .filteredBy(DataSet.UNIT, DataSet.OPENNESS)
                .together(DataSet.UNIT, DataSet.OPENNESS)
                .placedAt(set -> Set.of(set.state().unit()));
    }

    @Bean
    Aggregates<DataSet> dataSets(AggregateFactory factory, AggregateKind<DataSet> kind) {
        return factory.of(kind);
    }
}
