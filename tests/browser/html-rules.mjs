// The rules for our HTML: all that html-validate recommends, and its rules on accessibility. What is turned off, and why.

export default {
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // All files are from our own host, under names made of their content; a hash again would only weigh.
    "require-sri": ["error", { target: "crossorigin" }],
  },
};
