package vn.thongsuot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.identity.Operator;

/** Gives controllers the caller and the circumstances of a command. */
final class CommandArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES =
            Set.of(Caller.class, Operator.class, Command.class, OperatorCommand.class);
    private static final int LONGEST_KEY = 255;

    private final TokenCaller tokens;
    private final Clock clock;

    CommandArguments(TokenCaller tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var type = parameter.getParameterType();
        if (type == Caller.class) {
            return tokens.caller();
        }
        if (type == Operator.class) {
            return tokens.operator();
        }
        if (type == OperatorCommand.class) {
            return operatorCommand(tokens.operator(), request);
        }
        return command(tokens.caller(), request);
    }

    private OperatorCommand operatorCommand(Operator operator, HttpServletRequest request) {
        return new OperatorCommand(
                operator,
                clock.instant(),
                origin(request),
                key(request, operator.subject(), creates(request)),
                expectedVersion(request));
    }

    private Command command(Caller caller, HttpServletRequest request) {
        var version = expectedVersion(request);
        return new Command(
                caller, clock.instant(), origin(request), key(request, caller.subject(), creates(request)), version);
    }

    private static boolean creates(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static @Nullable Long expectedVersion(HttpServletRequest request) {
        var version = version(request);
        if (!creates(request) && version == null) {
            throw new RefusedException(Refusal.of(Refusal.Reason.PRECONDITION_REQUIRED, "precondition-required"));
        }
        return version;
    }

    private static @Nullable CommandKey key(HttpServletRequest request, String subject, boolean required) {
        return required ? requiredKey(request, subject) : key(request, subject);
    }

    private static CommandKey requiredKey(HttpServletRequest request, String subject) {
        var key = key(request, subject);
        if (key == null) {
            throw new MalformedRequestException("idempotency-key-required", "Idempotency-Key", "key-missing");
        }
        return key;
    }

    private static @Nullable CommandKey key(HttpServletRequest request, String subject) {
        var value = request.getHeader("Idempotency-Key");
        if (value == null) {
            return null;
        }
        if (value.isBlank() || value.length() > LONGEST_KEY) {
            throw new MalformedRequestException("malformed", "Idempotency-Key", "key-length");
        }
        return new CommandKey(value, bodyHash(request, subject));
    }

    /** One person's act never passes for a repetition of another's, so the subject is part of it. */
    private static String bodyHash(HttpServletRequest request, String subject) {
        var what = (subject + "\n" + request.getMethod() + " " + request.getRequestURI() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        var body = UploadPaths.isForm(request)
                ? FormHash.of(request)
                : (byte[]) request.getAttribute(RequestBodyFilter.BODY);
        var all = new byte[what.length + body.length];
        System.arraycopy(what, 0, all, 0, what.length);
        System.arraycopy(body, 0, all, what.length, body.length);
        return Command.hash(all);
    }

    private static @Nullable Long version(HttpServletRequest request) {
        var tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null) {
            return null;
        }
        try {
            return Long.parseLong(tag.strip().replaceAll("^\"(.*)\"$", "$1"));
        } catch (NumberFormatException e) {
            throw new MalformedRequestException("malformed", HttpHeaders.IF_MATCH, "entity-tag");
        }
    }

    private static String origin(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
