package vn.thongsuot.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.thongsuot.platform.paging.PageQuery;

/** Reads {@code ?limit=} and {@code ?cursor=}. */
final class PageArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public PageQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var limit = request.getParameter("limit");
        var cursor = request.getParameter("cursor");
        try {
            return new PageQuery(
                    limit == null ? PageQuery.DEFAULT_LIMIT : Integer.parseInt(limit),
                    cursor == null || cursor.isEmpty() ? null : cursor);
        } catch (IllegalArgumentException e) {
            throw new MalformedRequestException("malformed", "limit", "page-limit");
        }
    }
}
