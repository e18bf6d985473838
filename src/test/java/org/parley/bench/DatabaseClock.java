package org.parley.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Measures how long statements take at the JDBC driver: what the database needs, and the way there and back. */
final class DatabaseClock implements BeanPostProcessor {

    private static final ThreadLocal<long[]> SPENT = ThreadLocal.withInitial(() -> new long[1]);

    /** Forgets and returns the nanoseconds that this thread spent in statements since the last call. */
    static long take() {
        long[] spent = SPENT.get();
        long taken = spent[0];
        spent[0] = 0;
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? wrap(DataSource.class, source) : bean;
    }

    private static <T> T wrap(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    long began = System.nanoTime();
                    try {
                        Object result = method.invoke(target, arguments);
                        if (result instanceof Connection connection) {
                            return wrap(Connection.class, connection);
                        }
                        return result instanceof PreparedStatement statement
                                        && "prepareStatement".equals(method.getName())
                                ? wrap(PreparedStatement.class, statement)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (method.getName().startsWith("execute")) {
                            SPENT.get()[0] += System.nanoTime() - began;
                        }
                    }
                }));
    }
}
