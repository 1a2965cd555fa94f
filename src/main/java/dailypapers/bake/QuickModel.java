package dailypapers.bake;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A value whose most wanted components a template gets without reflection; the others with. */
abstract class QuickModel<T>
    implements MethodCallAwareTemplateHashModel, AdapterTemplateModel, WrapperTemplateModel {
  final T value;
  final SiteObjectWrapper wrapper;

  QuickModel(T value, SiteObjectWrapper wrapper) {
    this.value = value;
    this.wrapper = wrapper;
  }

  /** What FreeMarker itself finds under a name. */
  final @Nullable TemplateModel reflected(String name) throws TemplateModelException {
    return wrapper.reflected(value) instanceof TemplateHashModel model ? model.get(name) : null;
  }

  /** A name that a call follows is a method's, which FreeMarker finds by itself. */
  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return wrapper.reflected(value) instanceof MethodCallAwareTemplateHashModel model
        ? model.getBeforeMethodCall(name)
        : get(name);
  }

  /** A method of one text that needs no reflection; with other arguments FreeMarker calls it. */
  final TemplateMethodModelEx ofText(String name, UnaryOperator<String> method) {
    return arguments ->
        arguments.size() == 1 && arguments.get(0) instanceof SimpleScalar text
            ? new SimpleScalar(method.apply(text.getAsString()))
            : ((TemplateMethodModelEx) Objects.requireNonNull(reflected(name))).exec(arguments);
  }

  @Override
  public final boolean isEmpty() {
    return false;
  }

  @Override
  public final Object getAdaptedObject(Class<?> hint) {
    return value;
  }

  @Override
  public final Object getWrappedObject() {
    return value;
  }
}
