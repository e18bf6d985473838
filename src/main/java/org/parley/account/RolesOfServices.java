package org.parley.account;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationClassFilter;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.stereotype.Service;

/**
 * Every call of a service is held against the roles that it names. Pages name roles too, but the router keeps those, and a page
 * must stay the object it is: behind a proxy the router does not know it again, and makes a new one for every step.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class RolesOfServices {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rolesAreKept() {
        Pointcut named = AuthorizationManagerBeforeMethodInterceptor.jsr250().getPointcut();
        AuthorizationManagerBeforeMethodInterceptor keeper = new AuthorizationManagerBeforeMethodInterceptor(
                new ComposablePointcut(named).intersection(new AnnotationClassFilter(Service.class, true)),
                new Jsr250AuthorizationManager());
        keeper.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        keeper.setSecurityContextHolderStrategy(WebSecurity.WHO);
        return keeper;
    }
}
