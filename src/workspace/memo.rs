//! Answers that are worked out once for each question, and not in every frame.

/// Remembers one answer and the question it belongs to.
#[derive(Debug)]
pub struct Memo<K, V> {
    kept: Option<(K, V)>,
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self { kept: None }
    }
}

impl<K: PartialEq, V> Memo<K, V> {
    /// The answer; worked out only when the question is another than last time.
    pub fn get(&mut self, question: K, work: impl FnOnce() -> V) -> &V {
        let (kept, answer) = match self.kept.take() {
            Some((kept, answer)) if kept == question => (kept, answer),
            _ => {
                let answer = work();
                (question, answer)
            }
        };
        &self.kept.insert((kept, answer)).1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_question_is_answered_once() {
        let mut memo = Memo::default();
        let mut asked = Vec::new();
        for question in [1, 1, 2, 1] {
            let answer = *memo.get(question, || {
                asked.push(question);
                question * 10
            });
            assert_eq!(answer, question * 10, "the answer belongs to the question");
        }
        assert_eq!(asked, [1, 2, 1], "only what changed is worked out");
    }
}
