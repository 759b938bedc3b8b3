package fengxiang.account.guard;

import fengxiang.account.Access;
import fengxiang.account.Actor;
import fengxiang.account.CurrentUser;
import fengxiang.account.session.LoginRequiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a controller method only if the method's rule admits the caller. */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private final CurrentUser currentUser;

    AccessInterceptor(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            check(rule(method));
        }
        return true;
    }

    private void check(@Nullable Access rule) {
        if (rule == null) {
            throw ForbiddenException.undeclared();
        }
        Optional<Actor> actor = currentUser.find();
        if (rule.everyone()) {
            return;
        }
        Actor caller = actor.orElseThrow(LoginRequiredException::new);
        if (!caller.may(rule)) {
            throw ForbiddenException.lacking(caller, rule);
        }
    }

    /** The rule of the method, else of its class. */
    static @Nullable Access rule(HandlerMethod method) {
        Access own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Access.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class);
    }
}
