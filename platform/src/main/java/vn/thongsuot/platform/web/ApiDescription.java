package vn.thongsuot.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.identity.Operator;
import vn.thongsuot.platform.paging.PageQuery;

/** Describes what controllers take as one argument by the headers and parameters it is read from. */
final class ApiDescription implements OperationCustomizer {

    ApiDescription() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class, Operator.class, Command.class, OperatorCommand.class, PageQuery.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (takes(method, PageQuery.class)) {
            operation.addParametersItem(new Parameter()
                    .in("query")
                    .name("limit")
                    .description("items on a page, 1 to " + PageQuery.MAX_LIMIT)
                    .schema(new IntegerSchema()._default(PageQuery.DEFAULT_LIMIT)));
            operation.addParametersItem(new Parameter()
                    .in("query")
                    .name("cursor")
                    .description("the next of the page before")
                    .schema(new StringSchema()));
        }
        if (takes(method, Command.class) || takes(method, OperatorCommand.class)) {
            var creates = method.hasMethodAnnotation(PostMapping.class);
            operation.addParametersItem(header("Idempotency-Key", "makes a repetition harmless", creates));
            operation.addParametersItem(header("If-Match", "the version that was seen, in quotes", !creates));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(one -> one.getParameterType() == type);
    }

    private static Parameter header(String name, String description, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .required(required)
                .schema(new StringSchema());
    }
}
